// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/alerts/wayresult.h"

#include "models/alerts/alertwords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct ResultWords {
    Q_DECLARE_TR_FUNCTIONS(exportdesk::WayResult)
};

using Ended = WayResult::Kind;

constexpr std::array resultWords{AlertWord<Ended>{Ended::Delivered, "delivered"},
                                 AlertWord<Ended>{Ended::NoSecret, "no-secret"},
                                 AlertWord<Ended>{Ended::Unreachable, "unreachable"},
                                 AlertWord<Ended>{Ended::Certificate, "certificate"},
                                 AlertWord<Ended>{Ended::Timeout, "timeout"},
                                 AlertWord<Ended>{Ended::Redirected, "redirected"},
                                 AlertWord<Ended>{Ended::Refused, "refused"},
                                 AlertWord<Ended>{Ended::SignIn, "sign-in"},
                                 AlertWord<Ended>{Ended::NoTls, "no-tls"},
                                 AlertWord<Ended>{Ended::NoProgram, "no-program"},
                                 AlertWord<Ended>{Ended::Ended, "ended"},
                                 AlertWord<Ended>{Ended::Setup, "setup"},
                                 AlertWord<Ended>{Ended::Stopped, "stopped"}};

} // namespace

QString wayResultText(const WayResult &result)
{
    switch (result.kind) {
    case Ended::Delivered:
        return ResultWords::tr("Delivered.");
    case Ended::NoSecret:
        return ResultWords::tr("The address or password of this way is not in the keychain. Enter it again.");
    case Ended::Unreachable:
        return ResultWords::tr("The receiver cannot be reached. Check the address and the network.");
    case Ended::Certificate:
        return ResultWords::tr("The certificate of the receiver is not trusted or belongs to another host.");
    case Ended::Timeout:
        return ResultWords::tr("The receiver did not respond in time.");
    case Ended::Redirected:
        return ResultWords::tr("The receiver redirects to another address, which is not followed. Enter that address.");
    case Ended::Refused:
        return ResultWords::tr("The receiver refused the alert (%1).").arg(result.detail);
    case Ended::SignIn:
        return ResultWords::tr("The mail server did not accept the user or the password.");
    case Ended::NoTls:
        return ResultWords::tr("The mail server does not offer encryption, so nothing was sent.");
    case Ended::NoProgram:
        return ResultWords::tr("This command cannot be started: %1").arg(result.detail);
    case Ended::Ended:
        return ResultWords::tr("The command ended with an error (%1).").arg(result.detail);
    case Ended::Setup:
        return ResultWords::tr("This way is not set up completely. %1").arg(result.detail).trimmed();
    case Ended::Stopped:
        return ResultWords::tr("Exportdesk was closed before the alert was sent.");
    }
    return {};
}

QString writeWayResult(const WayResult &result)
{
    const QString word = wordIn(resultWords, result.kind);
    return result.detail.isEmpty() ? word : QString(word + u' ' + result.detail);
}

WayResult readWayResult(const QString &text)
{
    WayResult result;
    // Of a later version: something went wrong.
    if (!readWordIn(resultWords, text.section(u' ', 0, 0), result.kind))
        result.kind = Ended::Refused;
    result.detail = text.section(u' ', 1);
    return result;
}

} // namespace exportdesk
