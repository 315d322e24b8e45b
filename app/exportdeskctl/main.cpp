// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/commandrun.h"
#include "app/opening/endsignals.h"
#include "models/store/locations.h"

#include <QCoreApplication>

#include <csignal>

#include <sys/stat.h>

using namespace exportdesk;

int main(int argc, char **argv)
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that has gone is reported when the output ends
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(Locations::application);
    QCoreApplication::setOrganizationName(Locations::organization);
    QCoreApplication::setApplicationVersion(QStringLiteral(EXPORTDESK_VERSION));
    ::umask(S_IRWXG | S_IRWXO); // what is written is for the operator alone
    EndSignals::hold();
    return runCommandLine(QCoreApplication::arguments().mid(1));
}
