// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <numeric>
#include <vector>

namespace localplatform
{

/// Union-find over 0 … count-1: which of them are connected.
class DisjointSets
{
public:
    explicit DisjointSets(size_t count)
        : m_parent(count)
    {
        std::iota(m_parent.begin(), m_parent.end(), 0);
    }

    int find(int member)
    {
        while (at(member) != member) {
            at(member) = at(at(member));
            member = at(member);
        }
        return member;
    }

    /// The smaller root becomes the root of both, so that the outcome does not depend on the order of joins.
    void join(int one, int other)
    {
        const int a = find(one);
        const int b = find(other);
        if (a < b)
            at(b) = a;
        else
            at(a) = b;
    }

private:
    int &at(int member) { return m_parent[size_t(member)]; }

    std::vector<int> m_parent;
};

} // namespace localplatform
