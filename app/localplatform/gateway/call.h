// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/gateway/errors.h"
#include "app/localplatform/store/store.h"

namespace localplatform
{

class Platform;

/// A request that has passed the gateway, as a service gets it.
struct Call {
    const Request &request;
    Platform &platform;
    nlohmann::json quirks; ///< of the fault plan, for this call
    QStringList parts; ///< the values of the route's placeholders, in order
    Place place{}; ///< the caller's organization and sandbox; the sandbox is empty on unsandboxed routes
    nlohmann::json sandbox{}; ///< the sandbox object

    /// The value of a quirk, or \a otherwise if it is missing or of another type.
    bool quirk(const char *name) const;
    std::string quirk(const char *name, const char *otherwise) const;
    qint64 quirk(const char *name, qint64 otherwise) const;

    /// Whether the pages of a list never end (quirk "endlessPages").
    bool isEndless() const { return quirks.contains("endlessPages"); }

    /// The sandbox as the Profile and Segmentation services name it in their objects.
    nlohmann::json sandboxReference() const;

    /// A whole number from the query, at most 2^31-1: \a otherwise if absent, -1 if it is not a number or negative.
    qint64 number(const QString &parameter, qint64 otherwise) const;
};

/// How deep objects and arrays of clients may be nested; writing and copying them is recursive.
constexpr int DeepestNesting = 200;
/// Whether a value is nested deeper than that, or has more than 100 000 members and elements.
bool isTooLarge(const nlohmann::json &value);

/// A body read as JSON, or the position of the error: invalid or nested too deeply (line and column from 1, in bytes).
struct ParsedBody {
    nlohmann::json value = nullptr;
    QString error; ///< empty if it is JSON
    int line = 0;
    int column = 0;
};
ParsedBody parsed(const std::string &body);

/// Members that may be missing or of another type.
QString textOf(const nlohmann::json &object, const char *name);
qint64 numberOf(const nlohmann::json &object, const char *name, qint64 otherwise = 0);
bool flagOf(const nlohmann::json &object, const char *name, bool otherwise = false);

} // namespace localplatform
