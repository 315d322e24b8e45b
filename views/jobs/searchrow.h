// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;

namespace exportdesk
{

class Button;

/// The row of the Jobs page with its search and what is done with jobs. The search keeps a width one can type in: the
/// words of the buttons go before it, never that of the first.
class SearchRow final : public QWidget
{
    Q_OBJECT

public:
    /// Given to this.
    explicit SearchRow(QWidget *search, QWidget *parent = nullptr);

    /// From left to right; given to this.
    void addButton(Button *button);
    /// Gives the buttons their words, or takes them away; call when a word has changed.
    void fold();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_layout;
    QList<Button *> m_buttons;
};

} // namespace exportdesk
