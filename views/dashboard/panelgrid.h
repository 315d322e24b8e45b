// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

namespace exportdesk
{

class Panel;

/// Arranges the panels: in a wide window two columns that fill it, in a narrow one a single column that scrolls.
/// Failures come first. Lists without content fold into lines at the end and leave their room to the others.
class PanelGrid final : public QWidget
{
    Q_OBJECT

public:
    struct Panels {
        Panel *running;
        QList<Panel *> cards; ///< side by side, always
        Panel *perDay;
        Panel *durations;
        Panel *failures;
        Panel *lanes;
        Panel *due; ///< over the whole width, where it is not hidden
    };

    explicit PanelGrid(const Panels &panels, QWidget *parent = nullptr);

    /// Fills this width; as high as needed, at least \a height.
    void arrange(int width, int height);
    bool isNarrow() const { return m_narrow; }
    /// In reading and Tab order.
    QList<Panel *> inOrder() const;

private:
    QList<Panel *> lists() const;
    QList<Panel *> folded() const;
    void arrangeWide(int width, int height);
    void arrangeNarrow(int width);
    void setOrder();

    Panels m_panels;
    bool m_narrow = false;
    QList<Panel *> m_order; ///< as Tab goes
};

} // namespace exportdesk
