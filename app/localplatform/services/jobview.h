// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/localplatform/gateway/call.h"

namespace localplatform
{

/// How job objects and lists are shown: as stored, or changed by the quirks of the call.
class JobView
{
public:
    explicit JobView(const Call &call);

    std::string shown(const std::string &job) const;
    nlohmann::json shown(nlohmann::json job) const;

    /// The list answer; \a limit < 0 if none was asked for. \a next: where the next page begins, when it is not after
    /// the last of these.
    Response list(const std::vector<JobRecord> &jobs, int limit, bool more, const std::string &next = {}) const;

private:
    void respell(nlohmann::json &job) const;
    std::string link(const std::string &cursor, int limit, bool more) const;

    const Call &m_call;
    bool m_asStored;
};

} // namespace localplatform
