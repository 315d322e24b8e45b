// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/exportdeskctl/commanderror.h"

#include "models/platform/failure.h"
#include "models/platform/failuretext.h"
#include "models/store/storeoutcome.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

struct CommandErrorTexts {
    Q_DECLARE_TR_FUNCTIONS(CommandError)
};

QString codeOfKind(Failure::Kind kind)
{
    switch (kind) {
    case Failure::Kind::Unreachable:
        return u"unreachable"_s;
    case Failure::Kind::Tls:
        return u"tls"_s;
    case Failure::Kind::Timeout:
        return u"timeout"_s;
    case Failure::Kind::Interrupted:
        return u"interrupted"_s;
    case Failure::Kind::Redirected:
        return u"redirected"_s;
    case Failure::Kind::SignIn:
        return u"sign-in"_s;
    case Failure::Kind::Forbidden:
        return u"forbidden"_s;
    case Failure::Kind::NotFound:
        return u"not-found"_s;
    case Failure::Kind::Rejected:
        return u"rejected"_s;
    case Failure::Kind::Conflict:
        return u"conflict"_s;
    case Failure::Kind::Throttled:
        return u"throttled"_s;
    case Failure::Kind::Server:
        return u"server"_s;
    case Failure::Kind::Unreadable:
        return u"unreadable"_s;
    case Failure::Kind::TooLarge:
        return u"too-large"_s;
    case Failure::Kind::Cancelled:
        return u"cancelled"_s;
    case Failure::Kind::Storage:
        return u"storage"_s;
    }
    return {};
}

} // namespace

CommandError commandError(const Failure &failure)
{
    CommandError error;
    error.exit = failure.kind == Failure::Kind::Storage ? ExitCode::Computer : ExitCode::Connection;
    error.code = failure.code.isEmpty() ? codeOfKind(failure.kind) : failure.code;
    const QString remedy = failureRemedy(failure);
    error.text = failureSummary(failure) + (remedy.isEmpty() ? QString() : u' ' + remedy);
    if (!failure.requestId.isEmpty())
        error.details.insert("requestId"_L1, failure.requestId);
    return error;
}

CommandError jobError(const Failure &failure, const QString &id)
{
    CommandError error = commandError(failure);
    if (failure.kind != Failure::Kind::NotFound)
        return error;
    CommandError unknown = noSuchJob(id);
    unknown.details = error.details;
    return unknown;
}

CommandError noSuchJob(const QString &id)
{
    return {ExitCode::Usage, u"no-such-job"_s,
            CommandErrorTexts::tr("The platform has no job “%1” in this sandbox.").arg(id)};
}

CommandError commandError(const StoreError &error)
{
    const bool isFull = error.kind == StoreError::Kind::Full;
    return {ExitCode::Computer, isFull ? u"disk-full"_s : u"storage"_s,
            isFull ? CommandErrorTexts::tr("The disk is full: the local history cannot be written. Free some space.")
                   : CommandErrorTexts::tr("The local history cannot be used: %1").arg(error.detail)};
}

} // namespace exportdesk
