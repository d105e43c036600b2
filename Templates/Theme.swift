/// The theme that is built into the program.
///
/// SwiftPM embeds the folder `Theme/` flat and makes an identifier of each name: `a-b` and `a_b`
/// would be one, and so would `1-a` and `2-a`.
package enum Theme {
  /// Every file of `Theme/`, sorted by name; nothing but this lists what was embedded.
  package static let files: [(name: String, bytes: [UInt8])] = [
    ("assets.mustache", PackageResources.assets_mustache),
    ("cards.mustache", PackageResources.cards_mustache),
    ("contents-list.mustache", PackageResources.contents_list_mustache),
    ("footer.mustache", PackageResources.footer_mustache),
    ("header.mustache", PackageResources.header_mustache),
    ("layout.mustache", PackageResources.layout_mustache),
    ("notice.mustache", PackageResources.notice_mustache),
    ("review-date.mustache", PackageResources.review_date_mustache),
    ("site-10-ground.css", PackageResources.site_10_ground_css),
    ("site-20-type.css", PackageResources.site_20_type_css),
    ("site-30-frame.css", PackageResources.site_30_frame_css),
    ("site-40-tasks.css", PackageResources.site_40_tasks_css),
    ("site-50-callouts.css", PackageResources.site_50_callouts_css),
    ("site-60-facts.css", PackageResources.site_60_facts_css),
    ("site-70-forms.css", PackageResources.site_70_forms_css),
    ("site-90-media.css", PackageResources.site_90_media_css),
    ("summary-list.mustache", PackageResources.summary_list_mustache),
    ("table.mustache", PackageResources.table_mustache),
    ("tag.mustache", PackageResources.tag_mustache),
  ]
}
