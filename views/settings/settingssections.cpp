// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/settings/settingssections.h"

#include "views/settings/alertsection.h"
#include "views/settings/settingspage.h"
#include "views/shared/sectionbox.h"

#include <QScrollArea>
#include <QScrollBar>

namespace exportdesk
{

QStringList settingsSections()
{
    return {SettingsPage::tr("Language"),         SettingsPage::tr("Appearance"),
            SettingsPage::tr("Text size"),        SettingsPage::tr("Launching"),
            SettingsPage::tr("Notifications"),    AlertSection::tr("Alerts"),
            AlertSection::tr("Rules for alerts"), SettingsPage::tr("Changes since the last run")};
}

void showSettingsSection(QWidget &page, const QString &title)
{
    for (const auto *box : page.findChildren<SectionBox *>()) {
        if (box->title() != title)
            continue;
        for (QWidget *control : box->findChildren<QWidget *>()) {
            if ((control->focusPolicy() & Qt::TabFocus) != Qt::TabFocus || !control->isVisibleTo(&page))
                continue;
            control->setFocus(Qt::ShortcutFocusReason);
            if (auto *scroll = page.findChild<QScrollArea *>())
                scroll->verticalScrollBar()->setValue(box->mapTo(scroll->widget(), QPoint()).y());
            return;
        }
    }
}

} // namespace exportdesk
