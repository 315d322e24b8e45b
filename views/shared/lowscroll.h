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
    /// Given \a page.
    explicit LowScroll(QWidget *page, QWidget *parent = nullptr);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
};

} // namespace exportdesk
