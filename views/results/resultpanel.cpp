// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/results/resultpanel.h"

#include "views/shared/paint.h"

namespace exportdesk
{

void ResultPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::of(this);
    paint::box(painter, rect(), 6, theme.color(Token::Base), theme.color(Token::Line));
}

} // namespace exportdesk
