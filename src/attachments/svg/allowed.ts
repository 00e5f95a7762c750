/**
 * What a picture is made of: shapes, text, gradients, clips, masks, filters. Missing is all that runs (`script`, animation, which can
 * turn an address into a script), that brings in other documents (`foreignObject`, `image`, `feImage`), and that leads away (`a`).
 */
export const allowedElements: ReadonlySet<string> = new Set(
  (
    'svg g defs symbol use title desc metadata switch style path rect circle ellipse line polyline polygon text tspan textPath ' +
    'linearGradient radialGradient stop pattern clipPath mask marker filter view ' +
    'feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap feDistantLight ' +
    'feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology feOffset fePointLight ' +
    'feSpecularLighting feSpotLight feTile feTurbulence'
  ).split(' '),
);

/** Attributes of these elements that hold no address; presentation attributes (SVG 2, 6.6) are among them. */
export const allowedAttributes: ReadonlySet<string> = new Set(
  (
    'id class style lang tabindex role version baseProfile viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy ' +
    'd points pathLength transform rotate textLength lengthAdjust startOffset method spacing side offset ' +
    'gradientUnits gradientTransform spreadMethod patternUnits patternContentUnits patternTransform clipPathUnits maskUnits maskContentUnits ' +
    'markerUnits markerWidth markerHeight refX refY orient filterUnits primitiveUnits systemLanguage requiredFeatures zoomAndPan enable-background ' +
    'in in2 result mode type values operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY edgeMode preserveAlpha surfaceScale ' +
    'diffuseConstant specularConstant specularExponent limitingConeAngle kernelUnitLength scale xChannelSelector yChannelSelector azimuth ' +
    'elevation stdDeviation radius z pointsAtX pointsAtY pointsAtZ baseFrequency numOctaves seed stitchTiles tableValues slope intercept ' +
    'amplitude exponent media title ' +
    'alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters color-rendering cursor ' +
    'direction display dominant-baseline fill fill-opacity fill-rule filter flood-color flood-opacity font font-family font-feature-settings ' +
    'font-kerning font-size font-size-adjust font-stretch font-style font-variant font-variant-ligatures font-weight glyph-orientation-horizontal ' +
    'glyph-orientation-vertical image-rendering isolation kerning letter-spacing lighting-color marker-end marker-mid marker-start mask ' +
    'mask-type mix-blend-mode opacity overflow paint-order pointer-events shape-rendering stop-color stop-opacity stroke stroke-dasharray ' +
    'stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-anchor text-decoration ' +
    'text-rendering transform-origin unicode-bidi vector-effect visibility white-space word-spacing writing-mode'
  ).split(' '),
);

/** Who drew it and under which licence: names without any effect, inside `metadata`. */
export const describingNamespaces: ReadonlySet<string> = new Set([
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  'http://purl.org/dc/elements/1.1/',
  'http://creativecommons.org/ns#',
  'http://web.resource.org/cc/',
]);
