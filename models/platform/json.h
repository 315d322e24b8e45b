// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Tolerant access to JSON for readers; only .cpp files of readers and writers include this header.

#include "models/platform/outcome.h"

#include <nlohmann/json.hpp>

#include <QString>

#include <optional>

namespace exportdesk::json
{

using nlohmann::json;

/// Parses strictly (RFC 8259, UTF-8). A failure is Kind::Unreadable with "line L, column C: …" as its detail, or with
/// what the text is instead.
Outcome<json> parse(const QByteArray &bytes);

/// The same, without the members of an object beyond the first \a membersAtMost, which take no memory.
Outcome<json> parse(const QByteArray &bytes, std::size_t membersAtMost);

/// The member of an object, or nullptr when absent, null, or when \a object is none.
const json *member(const json &object, const char *key);
/// Text; numbers and booleans are given as written, everything else is empty.
QString text(const json &object, const char *key);
/// A whole number, also when written as text; nothing when it is neither or does not fit.
std::optional<qint64> integer(const json &object, const char *key);
/// true/false, also as the text "true"/"false".
std::optional<bool> boolean(const json &object, const char *key);
/// Epoch milliseconds; values below 10^11 are taken as seconds, "YYYY-MM-DD HH:MM:SS" and RFC 3339 text as UTC.
std::optional<qint64> timeMs(const json &object, const char *key);
QString fromUtf8(const std::string &text);
/// The failure of a reader: the response is complete but not as documented; \a detail says what is wrong.
Failure unreadable(const QString &detail);

} // namespace exportdesk::json
