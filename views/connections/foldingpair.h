// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QTabBar;

namespace exportdesk
{

/// Two widgets side by side or, where there is no room for both, one of them behind two tabs.
class FoldingPair final : public QWidget
{
    Q_OBJECT

public:
    /// Unfolded, \a first is as wide as it needs, at least \a firstWidth, and \a second has the rest.
    FoldingPair(QWidget *first, int firstWidth, QWidget *second, QWidget *parent = nullptr);

    void setFolded(bool folded);
    void showFirst();
    void showSecond();
    QTabBar *tabs() const { return m_tabs; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();

    QWidget *m_first;
    QWidget *m_second;
    QTabBar *m_tabs;
    int m_firstWidth;
    bool m_folded = false;
};

} // namespace exportdesk
