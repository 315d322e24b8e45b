// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/dashboard/panelhead.h"
#include "views/dashboard/panelpainter.h"

namespace exportdesk
{

/// A framed part of the dashboard: a title line and a painted body whose numbers and shapes are links.
///
/// Subclasses paint the body and name its links, and call refresh() when what they show has changed; that repaints only
/// this panel.
class Panel : public QWidget
{
    Q_OBJECT

public:
    static constexpr int padding = 16; ///< left and right of title and body

    explicit Panel(QWidget *parent = nullptr);

    LinkLayer *links() const { return m_links; }
    /// How often the panel was painted, for tests: a panel that shows the same figures is not painted again.
    int paints() const { return m_paints; }
    /// Words that did not fit in the last painting, although they must not be cut.
    const QStringList &cut() const { return m_cut; }
    const PanelHead &head() const { return m_head; }
    /// Only a sentence is shown instead of the body.
    bool isEmpty() const { return !m_emptySentence.isEmpty(); }
    /// As one line: the title, and beside it the sentence of an empty panel.
    int foldedHeight() const;

Q_SIGNALS:
    void linkActivated(const exportdesk::LinkTarget &target);

protected:
    void setHead(const PanelHead &head);
    /// Shown instead of the body; empty: the body.
    void setEmptySentence(const QString &sentence);
    /// Below the title line.
    QRect body() const;
    void refresh();

    virtual void paintBody(PanelPainter &painter) = 0;
    virtual QList<LinkSpot> bodySpots() const = 0;
    /// What the body shows, in one sentence, for a screen reader.
    virtual QString summary() const { return {}; }

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    bool isFolded() const;
    void paintSentence(PanelPainter &painter) const;
    void placeLinks();

    LinkLayer *m_links;
    PanelHead m_head;
    QString m_emptySentence;
    QStringList m_cut;
    int m_paints = 0;
};

} // namespace exportdesk
