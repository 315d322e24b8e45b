// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/views/clipping.h"

#include "views/shared/elidedlabel.h"
#include "views/shared/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace exportdesk::kit
{

namespace
{

QString shown(const QWidget *widget, const QString &text)
{
    return u"%1 “%2” %3×%4"_s.arg(QString::fromLatin1(widget->metaObject()->className()), text)
        .arg(widget->width())
        .arg(widget->height());
}

bool tooSmall(const QWidget *widget, QSize needed)
{
    return needed.width() > widget->width() || needed.height() > widget->height();
}

void checkLabel(const QLabel *label, QStringList &found)
{
    if (qobject_cast<const ElidedLabel *>(label) || label->text().isEmpty())
        return;
    const QSize needed = label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
    if (tooSmall(label, needed))
        found.append(shown(label, label->text()));
}

/// With large text tabs may scroll, if the current one is in view as a whole.
bool scrolls(const QTabBar &tabs)
{
    const QRect current = tabs.tabRect(tabs.currentIndex());
    return tabs.font().pointSizeF() > Theme::usualText && tabs.usesScrollButtons() && current.left() >= 0
        && current.right() <= tabs.width();
}

void checkHeader(const QHeaderView *header, QStringList &found)
{
    for (int i = 0; i < header->count(); ++i) {
        if (!header->isSectionHidden(i) && header->sectionSizeHint(i) > header->sectionSize(i))
            found.append(
                shown(header, header->model()->headerData(i, header->orientation(), Qt::DisplayRole).toString()));
    }
}

} // namespace

QStringList clipped(const QWidget *root)
{
    QStringList found;
    const QList<QWidget *> all = root->findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            checkLabel(label, found);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            // Its line edit or tab bar gives it the room of its icon.
            if (button->inherits("QLineEditIconButton") || qobject_cast<const QTabBar *>(button->parentWidget()))
                continue;
            // Widths of summaries and the like are ignored by their layouts on purpose.
            if (button->sizePolicy().horizontalPolicy() != QSizePolicy::Ignored
                && tooSmall(button, button->minimumSizeHint()))
                found.append(shown(button, button->text()));
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            if (box->fontMetrics().horizontalAdvance(box->currentText()) > box->width() - 36)
                found.append(shown(box, box->currentText()));
        } else if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
            checkHeader(header, found);
        } else if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            if (tooSmall(tabs, scrolls(*tabs) ? QSize(0, tabs->sizeHint().height()) : tabs->sizeHint()))
                found.append(shown(tabs, tabs->tabText(tabs->currentIndex())));
        }
    }
    return found;
}

QStringList unnamed(QWidget *root)
{
    QStringList found;
    const QList<QWidget *> all = root->findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!widget->isVisible() || (widget->focusPolicy() & Qt::TabFocus) != Qt::TabFocus || widget->focusProxy())
            continue;
        // The editor inside a spin or combo box is read with its box.
        if (widget->objectName().startsWith("qt_"_L1))
            continue;
        QAccessibleInterface *reader = QAccessible::queryAccessibleInterface(widget);
        if (!reader || reader->text(QAccessible::Name).trimmed().isEmpty())
            found.append(shown(widget, widget->objectName()));
    }
    return found;
}

} // namespace exportdesk::kit
