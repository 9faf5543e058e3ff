#!/usr/bin/env bash
# Asks the register for words of one, two, three and more characters, common, rare and missing, city-wide and in a street, and prints the times of each: warm, one caller, one connection.
# Usage: tests/load/words.sh [ENTERPRISES]   (default: 2500000)
. "$(dirname "${BASH_SOURCE[0]}")/stage.sh"
load "${1:-2500000}" 1
serve
sign_in yj.lead

# median and slowest of nine answers over one connection, after three that are not counted; milliseconds, and the total that was answered
ask() {
  local query=$1 urls=() i
  for i in $(seq 12); do urls+=(-o "$work/body" "http://localhost:$port/api/v1/enterprises?$query"); done
  curl -sf -b "$jar" -w '%{time_total}\n' "${urls[@]}" | tail -9 | sort -n | awk '{ t[NR] = $1 * 1000 } END { printf "%.1f\t%.1f", t[5], t[9] }'
  printf '\t%s\n' "$(grep -o '"total":[0-9]*,"totalIsExact":[a-z]*' "$work/body")"
}

# a service that has just started compiles for its first answers: two hundred that are not counted
curl -s -b "$jar" -o /dev/null "http://localhost:$port/api/v1/enterprises?q=%E7%B2%BE&page=[1-200]"

printf 'word\tcity median\tslowest\ttotal\tstreet median\tslowest\ttotal\n'
for word in '' 司 密 龘 深圳 公司 精密 达邦 晖腾 有限公司 深圳市 精密五金 恒锐达 恒锐达精密 不存在的 '精密 家具' '深圳 五金' 914403 4403 MA; do
  encoded=$(printf %s "$word" | od -An -v -tx1 | tr -d '\n' | sed 's/ /%/g')
  printf '%s\t%s\t%s\n' "$word" "$(ask "q=$encoded")" "$(ask "q=$encoded&subdistrict=440310005")"
done
machine
