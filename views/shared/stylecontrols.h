// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyle>

namespace exportdesk
{

class Theme;

/// Paints what QStyle calls controls: headers, tabs, menu entries, splitters, progress and scroll bars, combo and spin
/// boxes.
class StyleControls final
{
public:
    /// \a theme outlives this.
    explicit StyleControls(const Theme &theme)
        : m_theme(theme)
    {
    }

    /// False when the base style is to paint it.
    bool draw(QStyle::ControlElement element, const QStyleOption &option, QPainter &painter) const;
    /// False when the base style is to paint it. \a style places the parts of the control.
    bool draw(QStyle::ComplexControl control, const QStyleOptionComplex &option, QPainter &painter,
              const QWidget *widget, const QStyle &style) const;

private:
    const Theme &m_theme;
};

} // namespace exportdesk
