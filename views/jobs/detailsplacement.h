// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSplitter;
class QWidget;

namespace exportdesk
{

/// Places the details of a page below its table, or beside it where the window is so wide that the table would be
/// mostly empty. Each placement keeps its own sizes in the settings.
class DetailsPlacement final : public QObject
{
    Q_OBJECT

public:
    /// \a page owns this; \a splitter fills its width.
    DetailsPlacement(QWidget &page, QSplitter &splitter);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place(Qt::Orientation orientation);

    QSplitter &m_splitter;
};

} // namespace exportdesk
