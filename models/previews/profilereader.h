// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/platform/outcome.h"
#include "models/previews/foundprofile.h"

#include <QByteArray>

#include <optional>

namespace exportdesk
{

/// How many values of a profile are kept, and how many characters of each.
constexpr qsizetype profileValuesAtMost = 10'000;
constexpr qsizetype profileTextAtMost = 4'000;

/// The answer to the look-up of one identity: an object by id of profiles (Profile Access, "Entities endpoint").
/// Nothing when there is no such profile, for which three forms are documented or seen: an empty object, an entry
/// with an empty `entity`, and a list of errors of status 404. Another error in such a list is a Failure.
Outcome<std::optional<FoundProfile>> readFoundProfile(const QByteArray &body);

} // namespace exportdesk
