// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/splitter.h"

#include "views/shared/paint.h"
#include "views/shared/spokenrole.h"

#include <QEvent>
#include <QKeyEvent>

namespace exportdesk
{

/// The handle before the details.
class Splitter::Handle final : public QSplitterHandle
{
public:
    explicit Handle(QSplitter *splitter)
        : QSplitterHandle(splitter->orientation(), splitter)
    {
        setFocusPolicy(Qt::TabFocus);
        setSpokenRole(this, QAccessible::Separator);
        name();
    }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QSplitterHandle::paintEvent(event);
        QPainter painter(this);
        if (hasFocus())
            painter.fillRect(rect(), Theme::of(this).color(Token::Accent));
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        constexpr int step = 24;
        const bool upright = orientation() == Qt::Horizontal;
        const int at = upright ? x() : y();
        const int back = upright ? Qt::Key_Left : Qt::Key_Up;
        const int ahead = upright ? Qt::Key_Right : Qt::Key_Down;
        if (event->key() == back || event->key() == ahead)
            moveSplitter(at + (event->key() == ahead ? step : -step));
        else
            QSplitterHandle::keyPressEvent(event);
    }
    void focusInEvent(QFocusEvent *event) override
    {
        QSplitterHandle::focusInEvent(event);
        update();
    }
    void focusOutEvent(QFocusEvent *event) override
    {
        QSplitterHandle::focusOutEvent(event);
        update();
    }
    void changeEvent(QEvent *event) override
    {
        QSplitterHandle::changeEvent(event);
        if (event->type() == QEvent::LanguageChange)
            name();
    }

private:
    void name() { setAccessibleName(Splitter::tr("Size of the details")); }
};

QSplitterHandle *Splitter::createHandle()
{
    return new Handle(this);
}

} // namespace exportdesk
