// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/profiles/stitchedprofiles.h"

#include <optional>
#include <string>
#include <utility>

namespace localplatform
{

/// The id that the platform gives to an identity ("XID"): opaque for clients, here namespace and value in Base64.
std::string xidOf(const Identity &identity);

/// Namespace and value behind a text that xidOf() returned; empty for any other.
std::optional<std::pair<std::string, std::string>> identityOfXid(const std::string &xid);

/// The number of a namespace in estimates and reports: fixed for the platform's standard namespaces (4 ECID, 6 email,
/// 7 phone, 10 AAID), larger for those of the organization.
std::string namespaceNumber(const std::string &ns);

} // namespace localplatform
