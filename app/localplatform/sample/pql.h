// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <nlohmann/json.hpp>

#include <functional>
#include <string>
#include <vector>

namespace localplatform
{

/// One event of a profile.
struct PqlEvent {
    const nlohmann::json *body = nullptr;
    qint64 occurred = 0; ///< epoch ms
};

/// The profile that an expression is evaluated for.
struct PqlSubject {
    const nlohmann::json &profile;
    const std::vector<PqlEvent> &events;
    qint64 nowMs = 0;
};

/// The part of the Profile Query Language that the sample's segments are written in:
///
///   or, and, not, ( )                  path = "x", !=, <, <=, >, >= with text, number, true, false
///   path in ["a", "b"]                 path.isNotNull(), path.isNull(), path.startsWith("x")
///   path occurs <= 90 days before now  for dates
///   chain(xEvent, timestamp, [A: WHAT(expression) WHEN(<= 7 days before now) COUNT(>= 3)])   WHEN and COUNT optional
class Pql
{
public:
    /// Throws std::runtime_error with the position of the error.
    static Pql parse(const std::string &expression);

    bool matches(const PqlSubject &subject) const;

private:
    std::function<bool(const PqlSubject &subject, const nlohmann::json &record)> m_decide;
};

} // namespace localplatform
