#!/bin/sh
# 取来最新的内容，检查、生成、换上。由 tongtu-build.service 运行；手工运行也可以，同时只有一个在跑。
# 项目在 /srv/tongtu/project，网站的各次发布在 /srv/tongtu/site；换了地方的，改下面两行。
set -eu
project=${TONGTU_PROJECT:-/srv/tongtu/project}
site=${TONGTU_SITE:-/srv/tongtu/site}

cd "$project"
mkdir -p .tongtu
exec 9>.tongtu/update.lock
if ! flock -w 3600 9; then
  echo '另一次生成一个小时还没有完，这一次不做了。' >&2
  exit 1
fi
# 先删去：生成的时候又有人推送，接着再生成一次。
rm -f .tongtu/wanted
git pull --ff-only --quiet
npm run build -- --compress
npm run deploy -- "$site" --if-changed
