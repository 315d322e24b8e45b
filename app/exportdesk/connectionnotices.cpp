// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdesk/connectionnotices.h"

#include "app/exportdesk/connectionswitcher.h"
#include "views/window/mainwindow.h"

namespace exportdesk
{

ConnectionNotices::ConnectionNotices(MainWindow &window, const ConnectionSwitcher &switcher, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    connect(&switcher, &ConnectionSwitcher::chosenNone, this, [this] { m_window.setConnection({}, false); });
    connect(&switcher, &ConnectionSwitcher::credentialFileRefused, this, [this, &switcher] {
        m_window.notices().show({NoticeId::Connection, Status::Failed, switcher.problem(), {}, {}});
    });
    connect(&switcher, &ConnectionSwitcher::localPlatformStarting, this,
            [this] { m_window.setConnection(tr("Local platform is starting…"), true); });
    connect(&switcher, &ConnectionSwitcher::localPlatformReady, this,
            [this] { m_window.notices().remove(NoticeId::LocalPlatform); });
    connect(&switcher, &ConnectionSwitcher::localPlatformEnded, this, &ConnectionNotices::showEnd);
}

void ConnectionNotices::showEnd(const QString &reason, bool givenUp)
{
    m_window.notices().show(
        {NoticeId::LocalPlatform,
         givenUp ? Status::Failed : Status::Warning,
         givenUp ? tr("The local platform stopped and could not be restarted (%1). Quit Exportdesk and open it again.")
                       .arg(reason)
                 : tr("The local platform stopped unexpectedly and is being restarted."),
         {},
         {}});
}

} // namespace exportdesk
