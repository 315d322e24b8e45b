// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/spokenpart.h"

#include "views/shared/plain.h"
#include "views/shared/spokenrole.h"

#include <QLabel>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace exportdesk
{

namespace
{

constexpr qsizetype longestDescription = 4'000;

/// In reading order; what is hidden is not read.
void gatherTexts(QAccessibleInterface *part, QStringList &texts)
{
    if (!part || !part->isValid() || part->state().invisible)
        return;
    if (part->role() == QAccessible::StaticText || part->role() == QAccessible::Heading)
        texts.append(part->text(QAccessible::Name).trimmed());
    for (int i = 0; i < part->childCount(); ++i)
        gatherTexts(part->child(i), texts);
}

} // namespace

SpokenPart::SpokenPart(QWidget *widget)
    : QAccessibleWidget(widget, QAccessible::Client)
{
}

QAccessible::Role SpokenPart::role() const
{
    const bool isLabel = qobject_cast<QLabel *>(widget());
    const bool named = !(isLabel ? text(QAccessible::Name) : widget()->accessibleName()).isEmpty();
    const auto wanted = isLabel ? std::optional(QAccessible::StaticText) : spokenRole(widget());
    // A label without words is only a picture or a gap.
    if (wanted == QAccessible::StaticText && !named)
        return QAccessible::Client;
    return wanted.value_or(named && !widget()->isWindow() ? QAccessible::Grouping : QAccessible::Client);
}

QString SpokenPart::text(QAccessible::Text kind) const
{
    QString own = QAccessibleWidget::text(kind);
    if (const auto *label = qobject_cast<QLabel *>(widget()); label && kind == QAccessible::Name && own.isEmpty())
        return label->buddy() ? plain::withoutMnemonic(label->text()) : plain::ofToolTip(label->text());
    if (kind == QAccessible::Description && widget()->accessibleDescription().isEmpty())
        own = plain::ofToolTip(own); // which Qt takes where there is no description
    const auto *area = qobject_cast<QScrollArea *>(widget());
    if (kind != QAccessible::Description || !own.isEmpty() || !area || !area->widget()
        || area->focusPolicy() == Qt::NoFocus)
        return own;
    QStringList texts;
    gatherTexts(QAccessible::queryAccessibleInterface(area->widget()), texts);
    texts.removeAll(QString());
    return plain::shortened(texts.join(u'\n'), longestDescription);
}

/// A viewport has the focus through the view around it, which says so; a label without words is not there.
QAccessible::State SpokenPart::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    const bool isBlank = qobject_cast<QLabel *>(widget()) && text(QAccessible::Name).isEmpty();
    if (widget()->focusProxy() || isBlank) {
        state.focused = false;
        state.focusable = false;
    }
    return state;
}

} // namespace exportdesk
