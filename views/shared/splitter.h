// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace exportdesk
{

/// A splitter that the keyboard moves as well: Tab reaches its handle, arrows move it.
class Splitter final : public QSplitter
{
    Q_OBJECT

public:
    using QSplitter::QSplitter;

protected:
    QSplitterHandle *createHandle() override;

private:
    class Handle;
};

} // namespace exportdesk
