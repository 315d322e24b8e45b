// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

namespace localplatform
{

/// Names, places and products of resources/sample/people.txt.
class SampleLists
{
public:
    using Columns = std::vector<std::string>;

    /// The one copy, read at first use; safe from any thread. Throws std::runtime_error when the resource is missing.
    static const SampleLists &get();

    /// Entries of a section, such as "city.de".
    const std::vector<Columns> &list(const std::string &section) const;

private:
    SampleLists();

    std::map<std::string, std::vector<Columns>> m_lists;
};

} // namespace localplatform
