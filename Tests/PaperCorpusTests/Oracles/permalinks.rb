# Writes the addresses that Jekyll gives to the posts of a small site, for each of several permalinks.
#
# usage: TZ=UTC ruby permalinks.rb SITE             prints a line a post: permalink, tab, path, tab, address
#        TZ=UTC ruby permalinks.rb --record SITE    writes them to SITE/addresses
#
# Needs Jekyll 4.3 (Debian: jekyll).
require "jekyll"

PERMALINKS = [
  "date", "pretty", "ordinal", "weekdate", "none", "/dailypaper/:year/:month/:day/:title/",
  "/:path:output_ext", "/:collection/:name/", "/:slugified_categories/:slug", "/:categories/:i_month_:i_day/:title.html",
  "/:short_year/:short_month/:long_month/:y_day/:title", "/:w_year/:week/:w_day/:short_day/:long_day/:title/",
  "/:hour/:minute/:second/:title/", "title-:title", "/no/placeholders/", "/Ü ber/:title",
].freeze

Jekyll.logger.log_level = :error
record = ARGV.first == "--record" && ARGV.shift
lines = PERMALINKS.flat_map do |permalink|
  options = { "source" => ARGV.first, "permalink" => permalink, "future" => true, "disable_disk_cache" => true }
  site = Jekyll::Site.new(Jekyll.configuration(options.merge("quiet" => true)))
  site.read
  site.posts.docs.map { |post| "#{permalink}\t#{post.relative_path}\t#{post.url}\n" }.sort
end
record ? File.write(File.join(ARGV.first, "addresses"), lines.join) : (print lines.join)
