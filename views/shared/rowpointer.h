// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QTableView;

namespace exportdesk
{

/// What the pointer does on the rows of a table: which row it is over, and whether a button is down.
class RowPointer final : public QObject
{
    Q_OBJECT

public:
    /// \a table owns this and passes each event of its viewport to both functions.
    explicit RowPointer(QTableView &table);

    /// Call before the table handles the event.
    void before(const QEvent &event);
    /// Call afterwards: a click acts on the row as it stands there, only then may rows move again.
    void after(const QEvent &event);
    /// No release will come, e.g. since a menu opened or the table was hidden.
    void release();

    /// The row under the pointer, or -1.
    int hoveredRow() const { return m_hovered; }

Q_SIGNALS:
    /// A button went down on a row, or is up again.
    void held(bool down);

private:
    void setHovered(int row);
    void setDown(bool down);

    QTableView &m_table;
    bool m_down = false;
    int m_hovered = -1;
};

} // namespace exportdesk
