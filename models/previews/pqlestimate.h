// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace exportdesk
{

/// An estimate of how many profiles match an expression, computed on a sample (Previews and estimates endpoint guide).
/// The merge policy is not part of it.
struct PqlEstimate {
    enum class State { Running, Ready, Failed };

    State state = State::Running;
    qint64 profiles = -1; ///< while Ready
    qint64 standardError = -1; ///< -1: not given
    QString confidence; ///< as given, "95%"
    QString problem; ///< the platform's words; while Failed

    bool operator==(const PqlEstimate &) const = default;
};

} // namespace exportdesk
