// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/button.h"
#include "views/shared/theme.h"

#include <QPainter>
#include <QStyle>

/// Shapes that several widgets share.
namespace exportdesk::paint
{

/// A filled rectangle with a line inside its edge; an invalid color leaves that part out.
void box(QPainter &painter, const QRect &rect, qreal radius, const QColor &fill, const QColor &line = {},
         qreal width = 1);
/// 2 px of accent inside \a rect.
void focusRing(QPainter &painter, const QRect &rect, qreal radius, const Theme &theme);
/// Ground, frame and focus ring of a button.
void buttonFace(QPainter &painter, const QRect &rect, Button::Kind kind, QStyle::State state, const Theme &theme);
/// Ground and frame of an input: line edit, combo, spin box.
void inputFace(QPainter &painter, const QRect &rect, QStyle::State state, bool invalid, const Theme &theme);
/// A box of 16 with tick or dash.
void checkBox(QPainter &painter, const QRect &rect, QStyle::State state, const Theme &theme);
void radioButton(QPainter &painter, const QRect &rect, QStyle::State state, const Theme &theme);

} // namespace exportdesk::paint
