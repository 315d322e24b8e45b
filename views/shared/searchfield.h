// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/searchterms.h"
#include "views/shared/searchtokens.h"

#include <QLineEdit>
#include <QTimer>

#include <functional>

namespace exportdesk
{

/// A search field: free text and `key:value` tokens, each of which can be removed.
///
/// A token is made when a value of a known key is followed by a blank, a comma or Enter, or when the keyboard goes
/// elsewhere; values with blanks are quoted. Backspace at the front turns the last token into text again. A token that
/// is not understood is red, with the reason as the tooltip. A word with an unknown key stays text and is underlined.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// The keys that become tokens, lower case; none: everything is free text. \a problem says why a token is refused,
    /// in the language of the program; empty: it is understood.
    void setKeys(const QStringList &keys, const std::function<QString(const SearchTerm &)> &problem = {});
    QStringList keys() const { return m_terms.keys; }
    QList<SearchTerm> terms() const { return m_terms.list; }
    /// With those that are being typed.
    QList<SearchTerm> activeTerms() const { return m_terms.including(text()).list; }
    /// What is not a token, trimmed.
    QString freeText() const { return m_terms.freeText(text()); }
    /// Tokens and free text, as one could type them: `status:failed dataset:"Profile export" 24115`.
    QString query() const { return m_terms.queryWith(text()); }
    /// The text without the word that is being typed when it begins a key: it may still become one.
    QString settledText() const;
    QString settledQuery() const { return m_terms.queryWith(settledText()); }
    QString settledFreeText() const { return m_terms.freeText(settledText()); }
    /// Sets tokens and text from such a line; announces at once.
    void setQuery(const QString &query);
    /// The width at which its placeholder and the key hint are read in full.
    int fittingWidth() const;
    /// The same without the key.
    int placeholderWidth() const;
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
    void focusOutEvent(QFocusEvent *event) override;

private:
    QString rightHint() const;
    bool extractTerms(SearchTerms::End end);
    void announceNow();
    void makeRoom();

    SearchTerms m_terms;
    SearchTokens m_tokens;
    QString m_note;
    QStringList m_announced; ///< the query, and what of it is settled
    bool m_isTyping = false;
    QTimer m_pause;
};

} // namespace exportdesk
