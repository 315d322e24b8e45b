// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace exportdesk
{

/// What the JSON body of an error response says. A service often wraps the error of another one: the code is that of
/// the innermost cause, wherever it stands.
struct ErrorBody {
    QString code; ///< of the cause, e.g. "PDP-4041-403"; empty when the body has none
    QString outerCode; ///< of the response around it, when that is another one
    QString text; ///< the message, and that of the cause where it is another one
    QString requestId;
    int status = 0; ///< HTTP status that the cause names, which may differ from that of the response; 0: none
    qint64 retryAfterMs = -1; ///< -1: none

    bool operator==(const ErrorBody &) const = default;
};

/// Reads every documented form of error bodies and mixtures of them; nothing when the body is not JSON with an
/// object.
///
/// A code that only repeats an HTTP status is generic: it yields to the last part of `type`. Causes are searched in the
/// entries of `errors`, in `error-chain`, `report`, `additionalContext` and `cause`, and in texts that contain JSON.
std::optional<ErrorBody> readErrorBody(const QByteArray &body);

} // namespace exportdesk
