// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/wallpart.h"
#include "views/shared/icon.h"

namespace exportdesk
{

/// One large figure of the range with a line below it and a row of bars beside it.
class WallFigure final : public WallPart
{
    Q_OBJECT

public:
    struct Facts {
        QString word;
        QString figure;
        QString line;
        std::vector<qint64> values; ///< by part of the range; at most so many bars are painted as can be told apart
        bool operator==(const Facts &) const = default;
    };

    WallFigure(Icon icon, Token iconToken, Token barToken, QWidget *parent);

    /// Repaints only when something differs.
    void setFacts(const Facts &facts);
    const Facts &facts() const { return m_facts; }

protected:
    void paintBody(QPainter &painter) override;

private:
    void paintBars(QPainter &painter, const QRect &rect) const;

    Icon m_icon;
    Token m_iconToken;
    Token m_barToken;
    Facts m_facts;
};

} // namespace exportdesk
