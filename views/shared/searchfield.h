// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>
#include <QTimer>

namespace exportdesk
{

/// One search field: free text and `key:value` tokens, each of which can be taken away again.
///
/// A token is made when a value of a known key is followed by a blank, a comma or Enter; values with blanks are quoted.
/// Backspace at the front takes the last token back into text. A word with an unknown key stays text and is underlined.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    struct Term {
        QString key; ///< lower case, one of the known keys
        QString value;

        bool operator==(const Term &) const = default;
    };

    explicit SearchField(QWidget *parent = nullptr);

    /// The keys that become tokens, lower case; none: everything is free text.
    void setKeys(const QStringList &keys);
    QStringList keys() const { return m_keys; }
    QList<Term> terms() const { return m_terms; }
    /// What is not a token, trimmed.
    QString freeText() const;
    /// Tokens and free text, as one could type them: `status:failed dataset:"Profile export" 24115`.
    QString query() const;
    /// Sets tokens and text from such a line; announces at once.
    void setQuery(const QString &query);
    /// The width at which its placeholder and the key hint are read in full.
    int fittingWidth() const;
    void clearQuery();
    /// A figure at the right, e.g. "23 matches"; empty shows the key of the search instead.
    void setNote(const QString &note);

Q_SIGNALS:
    /// 250 ms after the last key, or at once on Enter and when a token comes or goes.
    void queryChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Placed {
        QRect token;
        QRect cross;
    };
    QList<Placed> placed() const;
    void paintTokens(QPainter &painter) const;
    void underlineWrongKeys(QPainter &painter) const;
    QString tokenText(const Term &term) const;
    QString rightHint() const;
    bool takeToken(bool atEnd);
    void removeTerm(qsizetype index);
    void announceNow();
    void makeRoom();

    QStringList m_keys;
    QList<Term> m_terms;
    QString m_note;
    QString m_announced;
    QTimer m_pause;
};

} // namespace exportdesk
