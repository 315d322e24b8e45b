// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/theme.h"

#include <QRect>
#include <QString>

class QPainter;

namespace exportdesk::parts
{

/// A check box as the style draws it, for delegates: 16 px, tick or dash.
void paintCheckBox(QPainter &painter, const Theme &theme, const QRect &box, Qt::CheckState state, bool enabled);
/// One line, vertically centered, elided where it does not fit; returns its width.
int paintLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &color,
              Qt::TextElideMode elide = Qt::ElideRight, Qt::Alignment alignment = Qt::AlignLeft);
/// Ground, 1-px border and, with focus, the 2-px ring of an input.
void paintField(QPainter &painter, const Theme &theme, const QRect &rect, bool focus, bool wrong, bool enabled);

} // namespace exportdesk::parts
