// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace exportdesk
{

class Panel;

/// Arranges the panels: in a wide window two columns that fill it, in a narrow one a single column that scrolls.
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
    void arrangeWide(int width, int height);
    void arrangeNarrow(int width);
    void setOrder();

    Panels m_panels;
    bool m_narrow = false;
    bool m_ordered = false;
};

} // namespace exportdesk
