// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

namespace exportdesk
{

class Theme;

/// Paints what QStyle calls primitives: frames, faces, marks of check boxes, rows of views, arrows.
class StylePrimitives final
{
public:
    /// \a theme outlives this.
    explicit StylePrimitives(const Theme &theme)
        : m_theme(theme)
    {
    }

    /// False when the base style is to paint it.
    bool draw(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter,
              const QWidget *widget) const;

private:
    bool drawFrame(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                   const QWidget *widget) const;
    bool drawIndicator(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter) const;
    bool drawItem(QStyle::PrimitiveElement element, const QStyleOption &option, QPainter &painter,
                  const QWidget *widget) const;

    const Theme &m_theme;
};

} // namespace exportdesk
