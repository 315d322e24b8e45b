// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/theme.h"

#include <QPainter>
#include <QWidget>

namespace exportdesk
{

/// A part of the wall display: painted only, nothing in it can be clicked. All its measures are multiples of a unit, a
/// 1080th of the height of the screen, so that everything can be read from as far away on every screen.
class WallPart : public QWidget
{
    Q_OBJECT

public:
    explicit WallPart(QWidget *parent);

    void setUnit(double pixels);
    /// Words that did not fit in the last painting, although they must not be cut.
    const QStringList &cut() const { return m_cut; }

protected:
    static constexpr double smallText = 36; ///< in units, as all of these
    static constexpr double bodyText = 40;
    static constexpr double titleText = 48;
    static constexpr double figureText = 96;
    static constexpr double padding = 32;

    int px(double units) const { return qRound(units * m_unit); }
    int lineOf(double size) const;
    int widthOf(const QString &text, double size, bool bold) const;
    void setInk(QPainter &painter, double size, bool bold, Token token) const;
    /// A name: gives way at its end where it is too long.
    static void drawName(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment at = Qt::AlignLeft);
    /// A number or status word, which must not be cut: noted in cut() when it is.
    void drawWords(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment at = Qt::AlignLeft);
    /// Within the frame and its padding.
    QRect inside() const;
    /// For a screen reader: a heading, and what stands below it.
    void setSpoken(const QString &heading, const QString &words);
    virtual Token frame() const { return Token::Line; }
    virtual void paintBody(QPainter &painter) = 0;

    void paintEvent(QPaintEvent *event) override;

private:
    QFont font(double size, bool bold) const;

    double m_unit = 1;
    QStringList m_cut;
};

} // namespace exportdesk
