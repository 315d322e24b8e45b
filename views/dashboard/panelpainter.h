// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/theme.h"

#include <QPainter>
#include <QStringList>

namespace exportdesk
{

int lineHeight(Theme::Role role);
int widthOf(Theme::Role role, const QString &text);

/// Paints the text of a panel in the theme's fonts and colors, and notes which words did not fit.
class PanelPainter final : public QPainter
{
public:
    explicit PanelPainter(QPaintDevice *device)
        : QPainter(device)
    {
    }

    QColor color(Token token) const;
    void setInk(Theme::Role role, Token token);
    /// A name: gives way at its end where it is too long.
    void drawName(const QRect &rect, const QString &text, Qt::Alignment at = Qt::AlignLeft);
    /// A number or status word, which must not be cut: noted in cut() when it is.
    void drawWords(const QRect &rect, const QString &text, Qt::Alignment at = Qt::AlignLeft);
    const QStringList &cut() const { return m_cut; }

private:
    QStringList m_cut;
};

} // namespace exportdesk
