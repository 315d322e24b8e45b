// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/duckdb/library.h"

#include <cstdlib>
#include <filesystem>
#include <system_error>

#include <dlfcn.h>
#include <unistd.h>

namespace exportdesk::duckdb
{

namespace
{

constexpr const char *systemName = "libduckdb.so";

/// The folder of this program; empty where the system does not say.
std::filesystem::path programFolder()
{
    std::error_code failed;
    return std::filesystem::read_symlink("/proc/self/exe", failed).parent_path();
}

std::string lastError()
{
    const char *text = ::dlerror();
    return text ? text : "unknown error";
}

/// How it is opened: its symbols are found by name only and resolved at once, so that nothing is missing later.
constexpr int openMode = RTLD_NOW | RTLD_LOCAL;

} // namespace

std::vector<std::string> Library::places()
{
    const char *named = std::getenv("EXPORTDESK_DUCKDB");
    if (named && *named)
        return {named};
    std::vector<std::string> found{systemName};
    const std::filesystem::path folder = programFolder();
    if (!folder.empty())
        found.push_back((folder / EXPORTDESK_TO_LIBRARIES / systemName).lexically_normal().string());
    found.push_back(EXPORTDESK_BUILT_DUCKDB);
    return found;
}

bool Library::isThere()
{
    for (const std::string &place : places()) {
        std::error_code failed;
        if (place.find('/') != std::string::npos) {
            if (std::filesystem::exists(place, failed))
                return true;
        } else if (void *library = ::dlopen(place.c_str(), RTLD_LAZY | RTLD_LOCAL)) {
            ::dlclose(library); // only the dynamic linker knows where it looks
            return true;
        }
    }
    return false;
}

Library::Library()
{
    std::string looked;
    for (const std::string &place : places()) {
        const bool isFile = place.find('/') != std::string::npos;
        std::error_code failed;
        looked += (looked.empty() ? "" : ", ") + place;
        if (isFile && !std::filesystem::exists(place, failed))
            continue;
        void *library = ::dlopen(place.c_str(), openMode);
        if (!library) {
            const std::string reason = lastError();
            if (!isFile) // not installed in the system
                continue;
            m_place = place;
            m_error = "cannot load the DuckDB library: " + reason;
            return;
        }
        m_place = place;
        bind(library);
        return;
    }
    m_error = "the DuckDB library was not found; looked for " + looked;
}

void Library::bind(void *library)
{
    std::string missing;
    const auto find = [&](const char *name) {
        void *address = ::dlsym(library, name);
        if (!address && missing.empty())
            missing = name;
        return address;
    };
#define EXPORTDESK_DUCKDB_BIND(name, result, parameters)                                                               \
    m_api.name = reinterpret_cast<decltype(m_api.name)>(find("duckdb_" #name));
    EXPORTDESK_DUCKDB_FUNCTIONS(EXPORTDESK_DUCKDB_BIND)
#undef EXPORTDESK_DUCKDB_BIND
    if (missing.empty())
        return;
    m_isTooOld = true;
    m_error = m_place + " has no function " + missing;
}

std::string Library::version() const
{
    return isLoaded() ? m_api.library_version() : "";
}

} // namespace exportdesk::duckdb
