/// The texts that `sitegen new` writes, built into the program.
///
/// `<<text | help>>` marks what has to be changed before patients read it, `{name}` what the program
/// fills in. SwiftPM embeds the folder `Starters/` as it does the theme.
package enum StarterTexts {
  /// Every file of `Starters/`, sorted by name: one for each kind of page, and those of `site-` and
  /// `policy-` for a whole small site.
  package static let files: [(name: String, bytes: [UInt8])] = [
    ("action-plan", PackageResources.action_plan_md),
    ("feedback", PackageResources.feedback_md),
    ("minutes", PackageResources.minutes_md),
    ("news", PackageResources.news_md),
    ("notice", PackageResources.notice_md),
    ("page", PackageResources.page_md),
    ("patient-group", PackageResources.patient_group_md),
    ("person", PackageResources.person_md),
    ("policy-accessibility", PackageResources.policy_accessibility_md),
    ("policy-charter", PackageResources.policy_charter_md),
    ("policy-complaints", PackageResources.policy_complaints_md),
    ("policy-cookies", PackageResources.policy_cookies_md),
    ("policy-earnings", PackageResources.policy_earnings_md),
    ("policy-privacy", PackageResources.policy_privacy_md),
    ("policy-zero-tolerance", PackageResources.policy_zero_tolerance_md),
    ("policy", PackageResources.policy_md),
    ("practice", PackageResources.practice_md),
    ("profile", PackageResources.profile_md),
    ("report", PackageResources.report_md),
    ("service", PackageResources.service_md),
    ("site-appointments", PackageResources.site_appointments_md),
    ("site-contact", PackageResources.site_contact_md),
    ("site-home", PackageResources.site_home_md),
    ("site-news", PackageResources.site_news_md),
    ("site-prescriptions", PackageResources.site_prescriptions_md),
    ("site-vaccinations", PackageResources.site_vaccinations_md),
    ("survey", PackageResources.survey_md),
  ]
}
