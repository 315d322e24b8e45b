// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace exportdesk
{

/// Decides which rows of a table are shown; called once per row and change: it must be cheap and make no text.
class RowFilter
{
public:
    virtual ~RowFilter() = default;
    virtual bool accepts(int sourceRow) const = 0;
};

} // namespace exportdesk
