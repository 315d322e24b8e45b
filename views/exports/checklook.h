// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exports/requestchecks.h"
#include "views/shared/statuslook.h"

namespace exportdesk
{

/// How the result of a check looks.
inline Status checkStatus(RequestCheck::Severity severity)
{
    switch (severity) {
    case RequestCheck::Severity::Ok:
        return Status::Succeeded;
    case RequestCheck::Severity::Warning:
        return Status::Warning;
    case RequestCheck::Severity::Error:
        return Status::Failed;
    }
    Q_UNREACHABLE();
}

/// How many checks there are of each severity.
struct CheckCounts {
    int errors = 0;
    int warnings = 0;
    int fine = 0;

    explicit CheckCounts(const QList<RequestCheck> &checks)
    {
        for (const RequestCheck &check : checks) {
            switch (check.severity) {
            case RequestCheck::Severity::Ok:
                ++fine;
                break;
            case RequestCheck::Severity::Warning:
                ++warnings;
                break;
            case RequestCheck::Severity::Error:
                ++errors;
                break;
            }
        }
    }
};

} // namespace exportdesk
