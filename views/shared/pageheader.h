// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/theme.h"

#include <QWidget>

class QHBoxLayout;

namespace exportdesk
{

class ElidedLabel;
class SearchField;
class TextLabel;
class Button;

/// The top line of a page, 44 px high: title, chips or a note, then actions at the right.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// A short note next to the title, e.g. "Draft saved 17:04:12"; empty hides it.
    void setState(const QString &state);
    /// Chips or the like, directly after the title; given to this widget.
    void setMiddle(QWidget *widget);
    /// From left to right; given to this widget. \a foldOrder says in which order buttons are reduced to their icons
    /// when there is no room (0 never, 1 first).
    void addAction(Button *button, int foldOrder = 0);
    void addWidget(QWidget *widget);
    /// A search before the actions that follow; shrinks first when there is not enough room.
    void setSearch(SearchField *search);
    void addDivider();
    /// False where the page continues the header below it, or has panels with lines of their own.
    void setUnderlined(bool on) { m_line = on; }

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fold();
    int neededWidth() const;
    int widthOf(QWidget *action) const;

    TextLabel *m_title;
    ElidedLabel *m_state;
    QHBoxLayout *m_layout;
    QHBoxLayout *m_middle;
    QHBoxLayout *m_actions;
    QList<std::pair<int, Button *>> m_foldable;
    SearchField *m_search = nullptr;
    bool m_line = true;
};

} // namespace exportdesk
