// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/duckdb/api.h"

#include <optional>
#include <string>
#include <vector>

namespace exportdesk::duckdb
{

/// DuckDB's shared library, loaded at run time: Debian 12 and 13 have no package of it, and everything but the results
/// of exports works without.
class Library
{
public:
    /// Where it is looked for, in this order; a name without a slash is one for the dynamic linker. The system's own is
    /// preferred, because it is updated with the system. With EXPORTDESK_DUCKDB only there.
    static std::vector<std::string> places();

    /// Whether one of places() exists; a file is not loaded for that.
    static bool isThere();

    /// Loads the first of places() that exists. If that one cannot be used, the others are not tried: which one is used
    /// should not depend on a damaged file. Stays loaded until the process ends.
    Library();

    bool isLoaded() const { return m_error.empty(); }
    /// Only when isLoaded().
    const Api &api() const { return m_api; }
    /// "v1.5.6"; empty when not loaded.
    std::string version() const;
    /// The file or name that was loaded; empty when none was found.
    const std::string &place() const { return m_place; }
    /// In English, for logs and developers; empty when isLoaded().
    const std::string &error() const { return m_error; }
    /// It was found, but lacks functions that are used here.
    bool isTooOld() const { return m_isTooOld; }

private:
    void bind(void *library);

    Api m_api;
    std::string m_place;
    std::string m_error;
    bool m_isTooOld = false;
};

} // namespace exportdesk::duckdb
