// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/linklayer.h"
#include "views/shared/theme.h"

class QPainter;

namespace exportdesk
{

/// A framed part of the dashboard: title, what stands at its right, and a painted body whose numbers and shapes are
/// links.
///
/// Heirs paint the body and name its links; refresh() is to be called when what they show differs, and repaints just
/// this panel.
class Panel : public QWidget
{
    Q_OBJECT

public:
    explicit Panel(QWidget *parent = nullptr);

    struct Legend {
        Token token;
        QString word;
    };

    LinkLayer *links() const { return m_links; }
    /// How often the panel was painted; a figure that stays costs nothing.
    int paints() const { return m_paints; }
    /// Words that had no room and are no names, which may be cut.
    const QStringList &cut() const { return m_cut; }

Q_SIGNALS:
    void followed(const exportdesk::LinkTarget &target);

protected:
    static constexpr int padding = 16;

    void setTitle(const QString &title, const QString &count = {});
    /// At the right of the title: a link, small words, or what colours mean. The last call counts.
    void setTitleLink(const QString &word, const LinkTarget &target);
    void setTitleNote(const QString &note);
    void setLegend(const QList<Legend> &legend);
    /// Shown instead of the body; empty: the body.
    void setEmpty(const QString &sentence);
    bool isEmpty() const { return !m_empty.isEmpty(); }
    /// Below the title line.
    QRect body() const;
    void refresh();

    virtual void paintBody(QPainter &painter) = 0;
    virtual QList<LinkSpot> bodySpots() const = 0;

    /// Names give way at their end; numbers and status words must not, and are noted when they do.
    void drawName(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment at = Qt::AlignLeft);
    void drawWords(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment at = Qt::AlignLeft);
    void setInk(QPainter &painter, Theme::Role role, Token token) const;
    int lineHeight(Theme::Role role) const;
    int widthOf(Theme::Role role, const QString &text) const;

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintHead(QPainter &painter);
    void placeLinks();
    int headHeight() const;
    QRect titleLinkRect() const;

    LinkLayer *m_links;
    QString m_title;
    QString m_count;
    QString m_linkWord;
    LinkTarget m_linkTarget;
    QString m_note;
    QList<Legend> m_legend;
    QString m_empty;
    QStringList m_cut;
    int m_paints = 0;
};

} // namespace exportdesk
