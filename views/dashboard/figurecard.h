// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/panel.h"
#include "views/shared/icon.h"

namespace exportdesk
{

/// A card of the dashboard: icon and word, one figure, two small lines, and a row of bars.
class FigureCard final : public Panel
{
    Q_OBJECT

public:
    struct Words {
        QString text;
        LinkTarget target; ///< Kind::None: just words
        QString toolTip;
        bool warning = false; ///< something that somebody should look at
        bool operator==(const Words &) const = default;
    };
    struct Bar {
        qint64 value = 0; ///< 0 or below: none
        LinkTarget target;
        QString toolTip; ///< "23 Nov: 14 jobs"
        bool operator==(const Bar &) const = default;
    };
    struct Facts {
        QString word;
        Words figure;
        Words first;
        Words second;
        QList<Bar> bars;
        bool operator==(const Facts &) const = default;
    };

    FigureCard(Icon icon, Token iconToken, Token barToken, QWidget *parent = nullptr);

    /// Repaints only when something differs.
    void show(const Facts &facts);
    using Panel::show;
    const Facts &facts() const { return m_facts; }

    QSize minimumSizeHint() const override;

protected:
    void paintBody(PanelPainter &painter) override;
    QList<LinkSpot> bodySpots() const override;
    QString summary() const override;

private:
    struct Places {
        QRect word, figure, first, second, bars;
    };
    Places places() const;
    QRect barRect(const QRect &bars, int bar, qint64 most) const;
    qint64 most() const;

    Icon m_icon;
    Token m_iconToken;
    Token m_barToken;
    Facts m_facts;
};

} // namespace exportdesk
