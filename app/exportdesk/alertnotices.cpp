// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/alertnotices.h"

#include "app/exportdesk/navigator.h"
#include "models/alerts/alertsettings.h"
#include "views/settings/alertsection.h"
#include "views/window/noticelist.h"

namespace exportdesk
{

AlertNotices::AlertNotices(NoticeList &notices, Navigator &navigator, const AlertSettings &settings, QObject *parent)
    : QObject(parent)
    , m_notices(notices)
    , m_navigator(navigator)
    , m_settings(settings)
{
    connect(&settings, &AlertSettings::changed, this, &AlertNotices::update);
}

void AlertNotices::update()
{
    QList<KeptWay> failing;
    for (const KeptWay &kept : m_settings.setup().ways)
        if (!kept.trouble.ok())
            failing += kept;
    if (failing.isEmpty())
        return m_notices.remove(NoticeId::Alerts);
    const KeptWay &first = failing.first();
    const QString text = failing.size() > 1 ? tr("Alerts do not arrive in %Ln way(s).", nullptr, int(failing.size()))
                                            : tr("Alerts through “%1” do not arrive. %2", "a way and what went wrong")
                                                  .arg(first.way.name, wayResultText(first.trouble));
    m_notices.show({NoticeId::Alerts, Status::Warning, text, tr("Show"),
                    [this] { m_navigator.goToSetting(AlertSection::tr("Alerts")); }});
}

} // namespace exportdesk
