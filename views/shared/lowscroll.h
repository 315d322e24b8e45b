// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace exportdesk
{

/// A part of the window that is as wide as its place and at least as high as it needs: with large text or in a low
/// window it scrolls as a whole instead of cutting lines off. What gets the focus is moved into view.
class LowScroll final : public QScrollArea
{
    Q_OBJECT

public:
    /// Given \a page, which scrolls when it needs more than \a slack times the height: in the usual text size
    /// parts of it that scroll by themselves may give way before.
    explicit LowScroll(QWidget *page, double slack = 1);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    double m_slack;
};

} // namespace exportdesk
