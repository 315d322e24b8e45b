// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/stylecontrols.h"
#include "views/shared/styleprimitives.h"

#include <QProxyStyle>

namespace exportdesk
{

class Theme;

/// Fusion drawn flat with the theme's tokens: no gradients, no bevels, a 2-px focus ring, slim scroll bars.
class Style final : public QProxyStyle
{
    Q_OBJECT

public:
    explicit Style(const Theme &theme);

    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl subControl,
                         const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returnData) const override;
    QIcon standardIcon(StandardPixmap standardIcon, const QStyleOption *option, const QWidget *widget) const override;

private:
    const Theme &m_theme;
    StylePrimitives m_primitives;
    StyleControls m_controls;
};

} // namespace exportdesk
