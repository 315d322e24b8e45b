// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/statuslook.h"

#include <QCoreApplication>

namespace exportdesk
{

StatusLook statusLook(Status status)
{
    switch (status) {
    case Status::New:
    case Status::Queued:
        return {Icon::StatusNew, Token::Idle, Token::Text2, Token::IdleTint};
    case Status::Processing:
        return {Icon::StatusProcessing, Token::Run, Token::Run, Token::RunTint};
    case Status::Succeeded:
        return {Icon::StatusSucceeded, Token::Ok, Token::Ok, Token::OkTint};
    case Status::BatchFailed:
        return {Icon::StatusBatchFailed, Token::Warn, Token::Warn, Token::WarnTint};
    case Status::Failed:
        return {Icon::StatusFailed, Token::Err, Token::Err, Token::ErrTint};
    case Status::Cancelled:
        return {Icon::StatusCancelled, Token::Idle, Token::Text2, Token::IdleTint};
    case Status::CancelRequested:
        return {Icon::StatusAsked, Token::Warn, Token::Warn, Token::WarnTint};
    case Status::OutcomeUnknown:
        return {Icon::StatusUnknown, Token::Unk, Token::Unk, Token::UnkTint};
    case Status::Unknown:
        return {Icon::StatusOther, Token::Run, Token::Run, Token::RunTint};
    case Status::Late:
        return {Icon::Late, Token::Warn, Token::Warn, Token::WarnTint};
    case Status::Warning:
        return {Icon::Warning, Token::Warn, Token::Warn, Token::WarnTint};
    case Status::Info:
        return {Icon::Info, Token::Run, Token::Text, Token::RunTint};
    case Status::NotTested:
        return {Icon::NotTested, Token::Idle, Token::Text2, Token::IdleTint};
    }
    Q_UNREACHABLE();
}

QString statusWord(Status status)
{
    switch (status) {
    case Status::New:
        return QCoreApplication::translate("Status", "New");
    case Status::Queued:
        return QCoreApplication::translate("Status", "Queued");
    case Status::Processing:
        return QCoreApplication::translate("Status", "Processing");
    case Status::Succeeded:
        return QCoreApplication::translate("Status", "Succeeded");
    case Status::BatchFailed:
        return QCoreApplication::translate("Status", "Succeeded, batch failed");
    case Status::Failed:
        return QCoreApplication::translate("Status", "Failed");
    case Status::Cancelled:
        return QCoreApplication::translate("Status", "Cancelled");
    case Status::CancelRequested:
        return QCoreApplication::translate("Status", "Cancel requested");
    case Status::OutcomeUnknown:
        return QCoreApplication::translate("Status", "Outcome unknown");
    case Status::Unknown:
        return {};
    case Status::Late:
        return QCoreApplication::translate("Status", "Slower than usual");
    case Status::Warning:
        return QCoreApplication::translate("Status", "Warning");
    case Status::Info:
        return QCoreApplication::translate("Status", "Note");
    case Status::NotTested:
        return QCoreApplication::translate("Status", "Not tested");
    }
    Q_UNREACHABLE();
}

} // namespace exportdesk
